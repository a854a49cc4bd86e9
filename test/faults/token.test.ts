import { cellsOf, cellSuite } from './cell.js';
import { cardCell, PHASES } from './card-cell.js';
import { bodyRows } from './rows-body.js';
import { connectionRows } from './rows-connection.js';
import { corsRows } from './rows-cors.js';
import { tokenShapeRows } from './rows-shape.js';
import { statusRows } from './rows-status.js';

const rows = [...connectionRows, ...bodyRows, ...statusRows, ...corsRows, ...tokenShapeRows].filter(([, , token]) => token !== '-');

describe('a fault of the token endpoint', () => {
  cellSuite({ elsewhere: 'cross' });
  for (const { row, phase } of cellsOf(rows, PHASES, 0)) {
    it(`${row[0]}: ${row[2]} (${phase})`, () => cardCell(row, 'token', phase));
  }
});
