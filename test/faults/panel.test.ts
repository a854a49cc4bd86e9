import { cellsOf, cellSuite } from './cell.js';
import { panelCell, PHASES } from './panel-cell.js';
import { bodyRows } from './rows-body.js';
import { connectionRows } from './rows-connection.js';
import { corsRows } from './rows-cors.js';
import { apiShapeRows, pageShapeRows } from './rows-shape.js';
import { statusRows } from './rows-status.js';

const rows = [...connectionRows, ...bodyRows, ...statusRows, ...corsRows, ...apiShapeRows].filter(([, , , api]) => api !== '-');

describe('a fault of the search for venues', () => {
  cellSuite({ elsewhere: 'cross' });
  for (const { row, phase } of cellsOf(rows, PHASES, 4)) {
    it(`${row[0]}: ${row[3]} (${phase})`, () => panelCell(row, phase));
  }
  for (const row of pageShapeRows) it(`${row[0]}: ${row[3]} (first)`, () => panelCell(row, 'first'));
});
