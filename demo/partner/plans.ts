import { customers } from './customers.js';

/** A word that stands for a module in the paths of the E-pass API. */
export type ModuleWord = 'crossModule' | 'lounges' | 'setMeals' | 'coupons';

/** A visit that has happened: at the venue that the sandbox takes when none is named. */
export interface PlannedVisit {
  readonly word: Exclude<ModuleWord, 'crossModule'>;
  readonly daysAgo: number;
}

/** A pass that the bank has had issued, and what became of it. Days are counted from today, days ago are 1 or more. */
export interface PassPlan {
  /** What the bank calls it. */
  readonly label: string;
  readonly clientUserId: string;
  readonly word: ModuleWord;
  readonly issuedDaysAgo: number;
  /** Without it the pass is active at once. */
  readonly activatesInDays?: number;
  readonly expiresInDays: number;
  readonly usages: number;
  readonly allowedResources?: { readonly iata: string[] } | { readonly countryOrRegion: string[] } | {
    readonly resourceIds: string[];
  };
  readonly visits?: readonly PlannedVisit[];
  readonly cancelledDaysAgo?: number;
}

const [meiLing = '', tomas = '', noor = ''] = customers.map(({ clientUserId }) => clientUserId);

/** Every kind of pass that a traveller can meet, spread over the bank's customers. */
export const plans: readonly PassPlan[] = [
  {
    label: 'Reserve card, this year’s visits',
    clientUserId: meiLing, word: 'crossModule', issuedDaysAgo: 21, expiresInDays: 344, usages: 4,
    visits: [{ word: 'lounges', daysAgo: 6 }],
  },
  {
    label: 'Welcome gift',
    clientUserId: meiLing, word: 'crossModule', issuedDaysAgo: 95, expiresInDays: 87, usages: 3,
    allowedResources: { iata: ['HKG', 'MAN'] },
    visits: [{ word: 'setMeals', daysAgo: 33 }, { word: 'coupons', daysAgo: 5 }],
  },
  {
    label: 'Summer lounge visit',
    clientUserId: meiLing, word: 'lounges', issuedDaysAgo: 4, activatesInDays: 41, expiresInDays: 220, usages: 1,
  },
  {
    label: 'Home Travel plan',
    clientUserId: tomas, word: 'crossModule', issuedDaysAgo: 40, expiresInDays: 120, usages: 2,
    allowedResources: { countryOrRegion: ['GB'] },
  },
  {
    label: 'Lounge pair',
    clientUserId: tomas, word: 'lounges', issuedDaysAgo: 180, expiresInDays: 185, usages: 2,
    visits: [{ word: 'lounges', daysAgo: 150 }, { word: 'lounges', daysAgo: 12 }],
  },
  {
    label: 'Dinner before departure',
    clientUserId: tomas, word: 'setMeals', issuedDaysAgo: 390, expiresInDays: -25, usages: 1,
  },
  {
    label: 'Northern lounges',
    clientUserId: noor, word: 'lounges', issuedDaysAgo: 60, expiresInDays: 305, usages: 5,
    allowedResources: { resourceIds: ['N00001', 'N00002'] },
  },
  {
    label: 'Reserve card, this year’s visits',
    clientUserId: noor, word: 'crossModule', issuedDaysAgo: 200, expiresInDays: 165, usages: 3,
    visits: [{ word: 'coupons', daysAgo: 88 }, { word: 'lounges', daysAgo: 30 }],
  },
  {
    label: 'Coffee coupons',
    clientUserId: noor, word: 'coupons', issuedDaysAgo: 75, expiresInDays: 290, usages: 4, cancelledDaysAgo: 9,
  },
];
