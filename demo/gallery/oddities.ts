import { element } from '../element.js';
import { crossOrder, order } from './order.js';
import { shown, type Group } from './scene.js';

const LONG_NAME = 'Maximiliana Theodora Konstantina Wolkenstein-Trostburg-Papadopoulou von Hohenzollern-Sigmaringen';

const names: Group = {
  key: 'names',
  title: 'Names',
  scenes: [
    shown('Long', order({}, { firstName: LONG_NAME, lastName: 'Featherstonehaugh-Cholmondeley' })),
    shown('Long, in one word', order({}, { firstName: 'A'.repeat(60), lastName: 'B'.repeat(60) })),
    shown('Arabic', crossOrder({}, { firstName: 'نور', lastName: 'الحربي' })),
    shown('Hebrew and Latin', order({}, { firstName: 'יעל', lastName: 'Cohen-O’Neill' })),
    shown('Chinese', order({}, { firstName: '美玲', lastName: '陳' })),
    shown('With marks that reverse text', order({}, { firstName: 'Ada\u202Eecalevol', lastName: '\u202DByron' })),
    shown('One name only', order({}, { firstName: 'Suharto', lastName: '' })),
    shown('Markup as a name', order({}, { firstName: '<img src=x onerror=alert(1)>', lastName: '<b>Bold</b>' })),
    shown('No name', order({}, { firstName: null, lastName: undefined })),
  ],
};

const fields: Group = {
  key: 'fields',
  title: 'Fields that are missing or odd',
  scenes: [
    shown('Nothing but an order id', { orderId: 'DP00000000000042' }),
    shown('No E-pass id', order({}, { ePassId: undefined })),
    shown('A short E-pass id', order({}, { ePassId: '1234' })),
    shown('No counters', crossOrder({}, { availableUsages: undefined, usedUsages: undefined })),
    shown('No expiry', order({}, { expirationDate: undefined })),
    shown('Dates that are none', order({}, { activationDate: 'soon', expirationDate: '2034-02-30T00:00:00+00:00' })),
    shown('No module', order({ module: undefined })),
    shown('No places named at all', order({}, { allowedResources: undefined })),
    shown('Large counters', crossOrder({}, { availableUsages: 12_345, usedUsages: 678 })),
    shown('Everything is a list', { orderId: 'DP00000000000042', module: [], status: [], extra: [] }),
  ],
};

const page: Group = {
  key: 'page',
  title: 'What the page adds',
  scenes: [
    {
      name: 'Logo, control and small print in slots',
      dress: (card) => {
        card.data = crossOrder();
        card.append(
          element('strong', { slot: 'header', textContent: 'Larkmoor Reserve' }),
          element('a', { slot: 'actions', href: '#stage', textContent: 'How to use it' }),
          element('span', { slot: 'footer', textContent: 'Provided by your bank.' }),
        );
      },
    },
    shown('Search controls as links', crossOrder({}, { allowedResources: { iata: ['HKG', 'MAN'] } }), {
      searchHref: '/index.html?module={module}&iata={iata}#lounges',
    }),
    { ...shown('Colours, corners and type of the page', crossOrder(), { airport: 'HKG' }), className: 'violet' },
    shown('Always light', crossOrder(), { theme: 'light' }),
    shown('Always dark', crossOrder(), { theme: 'dark' }),
    shown('A zone of its own', order(), { timeZone: 'Pacific/Chatham' }),
    shown('Other words', crossOrder(), {
      strings: { passTitleAny: 'Airport Companion', searchLabel: 'Spend a visit' },
    }),
  ],
};

/** The groups that show what real data and real pages do to a card. */
export const oddityGroups: readonly Group[] = [names, fields, page];
