import crossModule from '../../test/fixtures/cross-module-issued.json';
import retrieved from '../../test/fixtures/retrieved-used.json';
import singleModule from '../../test/fixtures/single-module-issued.json';
import { crossOrder, order } from './order.js';
import { shown, type Group } from './scene.js';

const SOON = '2034-01-01T00:00:00+00:00';
const LONG_AGO = '2025-06-30T23:59:59+00:00';

const statuses: Group = {
  key: 'status',
  title: 'Status',
  scenes: [
    shown('Active', crossOrder()),
    shown('Active, never used', order({}, { availableUsages: 1, usedUsages: 0 })),
    shown('Upcoming', order({}, { activationDate: SOON, availableUsages: 3, usedUsages: 0 })),
    shown('Used up', order({ status: 2 }, { availableUsages: 0, usedUsages: 3 })),
    shown('Expired', crossOrder({}, { expirationDate: LONG_AGO })),
    shown('Cancelled', crossOrder({ status: 3, orderCancelledDate: '2025-03-09T16:05:00+00:00' })),
    shown('Cancelled, date not said', order({ status: 3 })),
    shown('Unknown: a status number without a meaning', order({ status: 9 })),
    shown('Unknown: an E-pass status that is not 1', crossOrder({}, { ePassStatus: 4 })),
  ],
};

const many = Array.from({ length: 200 }, (_, index) => `N${String(index + 1).padStart(5, '0')}`);
const AIRPORTS = ['AMS', 'BKK', 'CDG', 'DXB', 'FRA', 'GRU', 'HND', 'IST', 'JFK', 'KUL', 'LHR', 'MAD', 'NRT', 'SIN'];

const restrictions: Group = {
  key: 'restriction',
  title: 'Where it is accepted',
  scenes: [
    shown('Anywhere in the programme', crossOrder()),
    shown('One airport', crossOrder({}, { allowedResources: { iata: ['HKG'] } })),
    shown('Two airports', crossOrder({}, { allowedResources: { iata: ['HKG', 'MAN'] } })),
    shown('Fourteen airports', crossOrder({}, { allowedResources: { iata: AIRPORTS } })),
    shown('One country', crossOrder({}, { allowedResources: { countryOrRegion: ['GB'] } })),
    shown('Countries with long names', crossOrder({}, {
      allowedResources: { countryOrRegion: ['VC', 'GS', 'BA', 'XZ'] },
    })),
    shown('Two venues', order({}, { allowedResources: { resourceIds: ['N00001', 'N00012'] } })),
    shown('200 venues', order({}, { allowedResources: { resourceIds: many } })),
    shown('Unclear: two lists at once', order({}, { allowedResources: { iata: ['HKG'], countryOrRegion: ['GB'] } })),
    shown('Unclear: a key that nobody knows', order({}, { allowedResources: { lounges: ['N00001'] } })),
  ],
};

const modules: Group = {
  key: 'module',
  title: 'Modules',
  scenes: [
    shown('Lounge', order()),
    shown('Fast Track', order({ module: 2 })),
    shown('Set Meal', order({ module: 3 })),
    shown('Coupon', order({ module: 4 })),
    shown('Fitness', order({ module: 7 })),
    shown('eSIM', order({ module: 8 })),
    shown('A module that is new', order({ module: 42 })),
    shown('Cross-module: two', crossOrder({}, { allowedModules: [1, 4] })),
    shown('Cross-module: six', crossOrder({}, { allowedModules: [1, 2, 3, 4, 7, 8] })),
    shown('Cross-module: one of them is new', crossOrder({}, { allowedModules: [1, 42] })),
    shown('Cross-module: none named', crossOrder({}, { allowedModules: [] })),
  ],
};

const airports: Group = {
  key: 'airport',
  title: 'The airport of the trip',
  scenes: [
    shown('Accepted there', crossOrder({}, { allowedResources: { iata: ['HKG', 'MAN'] } }), { airport: 'HKG' }),
    shown('Accepted there, later',
      order({}, { activationDate: SOON, allowedResources: { iata: ['HKG'] } }), { airport: 'HKG' }),
    shown('Not accepted there', crossOrder({}, { allowedResources: { iata: ['HKG', 'MAN'] } }), { airport: 'CDG' }),
    shown('Not to be told: venues', order({}, { allowedResources: { resourceIds: ['N00001'] } }), { airport: 'MAN' }),
    shown('Not to be told: countries',
      crossOrder({}, { allowedResources: { countryOrRegion: ['GB'] } }), { airport: 'LHR' }),
    shown('The pass is over', order({ status: 2 }, { availableUsages: 0, usedUsages: 1 }), { airport: 'HKG' }),
    shown('No airport code', crossOrder(), { airport: 'Hong Kong' }),
  ],
};

const documents: Group = {
  key: 'documents',
  title: 'The documents’ own answers',
  scenes: [
    shown('A cross-module pass as it is issued', crossModule),
    shown('A single-module pass as it is issued', singleModule),
    shown('A pass as it is retrieved', retrieved),
  ],
};

/** The groups that show passes as they should be. */
export const passGroups: readonly Group[] = [documents, statuses, restrictions, modules, airports];
