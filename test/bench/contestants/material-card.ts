import '@material/web/button/filled-button.js';
import '@material/web/button/text-button.js';
import '@material/web/labs/card/elevated-card.js';
import '@material/web/progress/linear-progress.js';
import { definePeer } from './peer-card.js';

definePeer('material-card', `<md-elevated-card>
  <div><strong>Travel pass</strong> <span data-text="status"></span></div>
  <p><strong data-text="left"></strong> <span data-text="spent"></span></p>
  <md-linear-progress data-meter="1" aria-label="Usages"></md-linear-progress>
  <p data-text="holder"></p><p><span data-text="id"></span> <md-text-button>Show number</md-text-button></p>
  <p data-text="from"></p><p data-text="until"></p><p>Accepted at every place of the programme</p>
  <div><md-filled-button data-control></md-filled-button> <md-filled-button data-control></md-filled-button>
    <md-filled-button data-control></md-filled-button></div></md-elevated-card>`);
