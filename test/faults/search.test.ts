import { cellsOf, cellSuite } from './cell.js';
import { cardCell, PHASES } from './card-cell.js';
import { bodyRows } from './rows-body.js';
import { connectionRows } from './rows-connection.js';
import { corsRows } from './rows-cors.js';
import { apiShapeRows, searchShapeRows } from './rows-shape.js';
import { statusRows } from './rows-status.js';

const rows = [...connectionRows, ...bodyRows, ...statusRows, ...corsRows, ...apiShapeRows, ...searchShapeRows].filter(([, , , api]) => api !== '-');

describe('a fault of the search for a pass', () => {
  cellSuite({ elsewhere: 'cross' });
  for (const { row, phase } of cellsOf(rows, PHASES, 2)) {
    it(`${row[0]}: ${row[3]} (${phase})`, () => cardCell(row, 'search', phase));
  }
});
