import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';
import { definePeer } from './peer-card.js';

definePeer('shoelace-card', `<sl-card>
  <div slot="header"><strong>Travel pass</strong> <sl-badge variant="success" data-text="status"></sl-badge></div>
  <p><strong data-text="left"></strong> <span data-text="spent"></span></p>
  <sl-progress-bar data-meter="100" label="Usages"></sl-progress-bar>
  <p data-text="holder"></p><p><span data-text="id"></span> <sl-button size="small">Show number</sl-button></p>
  <p data-text="from"></p><p data-text="until"></p><p>Accepted at every place of the programme</p>
  <div slot="footer"><sl-button data-control variant="primary"></sl-button> <sl-button data-control variant="primary"></sl-button>
    <sl-button data-control variant="primary"></sl-button></div></sl-card>`);
