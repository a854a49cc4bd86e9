import { defineEpassSearch } from '../../src/elements/define-search.js';
import { PAGE_SIZE } from '../../src/elements/search/finder.js';
import { crossOrder } from '../../demo/gallery/order.js';

/** What the page offers to the script that measures it. */
declare global {
  interface Window {
    openPanel: () => Promise<void>;
    pressMore: () => Promise<number>;
    typeKey: (text: string) => Promise<void>;
  }
}

const VENUES = 10_000;
const panel = document.createElement('epass-search');
const rooted = (selector: string): HTMLElement | null => panel.renderRoot.querySelector(selector);
/** By pages, as asking the whole tree for its venues would take longer than what is measured. */
const count = (): number => {
  const pages = rooted('.results');
  const last = pages?.lastElementChild;
  return pages && last ? (pages.childElementCount - 1) * PAGE_SIZE + last.childElementCount : 0;
};
const nextFrame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 0)).then(() => (
  new Promise(requestAnimationFrame)
));

/** A venue as the API describes it. */
function venue(index: number): object {
  const id = `N${String(index + 1).padStart(5, '0')}`;
  return {
    module: 1,
    resourceId: id,
    resourceName: `Lounge ${id}`,
    locationInfo: {
      city: 'Hong Kong', countryOrRegion: 'HK', continent: 'AS', transportHubId: 'A00012', iata: 'HKG',
      transportHubName: 'Hong Kong International Airport', location: 'Airside, level 7, opposite gate 40',
      timezone: 'Asia/Hong_Kong', coordinates: '22.3089,113.9145',
    },
    image: `https://images.example/${id}.jpg`,
    extra: { loungeInfo: { area: 1, routeTypes: [1], terminal: 'Terminal 1', nearestGate: `A${index % 80}`, tier: 1 } },
  };
}

/** What any network takes at least, milliseconds. */
const ON_ITS_WAY = 20;

/** Answers in the page what the API would: no network is measured. */
window.fetch = async (input) => {
  const { searchParams } = new URL(input instanceof Request ? input.url : String(input), location.href);
  const pageNumber = Number(searchParams.get('pageNumber'));
  const pageSize = Number(searchParams.get('pageSize'));
  const start = (pageNumber - 1) * pageSize;
  const length = Math.max(0, Math.min(pageSize, VENUES - start));
  await new Promise((arrived) => setTimeout(arrived, ON_ITS_WAY));
  return Response.json({
    code: 0,
    data: {
      pagination: { pageNumber, pageSize, totalNumber: VENUES },
      resources: { transportHubResources: Array.from({ length }, (_, index) => venue(start + index)) },
    },
  });
};

/** Waits until the list is longer than it was, and painted. */
async function longerThan(before: number): Promise<number> {
  while (count() <= before) await nextFrame();
  await nextFrame();
  return count();
}

window.openPanel = async () => {
  defineEpassSearch();
  Object.assign(panel, {
    data: crossOrder(), module: 1, airport: 'HKG', apiBase: `${location.origin}/api/`,
    tokenProvider: () => Promise.resolve({ token: 'bench', expiresIn: 3600 }),
  });
  document.body.append(panel);
  await panel.updateComplete;
  await longerThan(0);
};

window.pressMore = async () => {
  const before = count();
  const more = rooted('[part=more]');
  if (!more) return 0;
  more.click();
  return longerThan(before);
};

window.typeKey = async (text) => {
  const input = rooted('#place') as HTMLInputElement | null;
  if (!input) return;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await nextFrame();
  await nextFrame();
};
