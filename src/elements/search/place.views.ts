import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locale/words.js';
import { keyOf, type PlaceControl, type SearchWhere } from './place.js';
import type { PlaceCombobox } from './place-combobox.js';
import type { Suggestion } from './suggestions.js';

/** What the view of a place control needs. */
export interface PlaceModel {
  readonly control: PlaceControl;
  /** What the traveller chose in the form; it is searched at the next press. */
  readonly picked: SearchWhere | null;
  readonly box: PlaceCombobox;
  readonly strings: Words;
  /** The name of a place, for people. */
  readonly nameOf: (where: SearchWhere) => string;
  readonly pick: (where: SearchWhere) => void;
  readonly submit: () => void;
  readonly nearMe: () => void;
}

/** The place control with its button; nothing for a pass that names its venues. */
export function placeView(model: PlaceModel): TemplateResult | typeof nothing {
  const { control, strings, submit, nearMe } = model;
  if (control.kind === 'none') return nothing;
  const send = (event: Event): void => {
    event.preventDefault();
    submit();
  };
  return html`<form part="form" class="form" @submit=${send}>
    ${control.kind === 'choice' ? choiceView(model, control.places) : boxView(model)}
    <button part="submit" class="button" type="submit">${strings.searchSubmit}</button>
    ${control.kind === 'free'
      ? html`<button part="near" class="plain near" type="button" @click=${nearMe}>${strings.nearMe}</button>`
      : nothing}
  </form>`;
}

function choiceView({ picked, strings, nameOf, pick }: PlaceModel, places: readonly SearchWhere[]): TemplateResult {
  const airports = places[0]?.kind === 'airport';
  const chosen = picked ? keyOf(picked) : '';
  const change = (event: Event): void => {
    const place = places[(event.target as HTMLSelectElement).selectedIndex];
    if (place) pick(place);
  };
  return html`<label class="label" for="place">${airports ? strings.placeAirport : strings.placeCountry}</label>
    <select part="place" class="field" id="place" @change=${change}>
      ${places.map((place) => html`<option .selected=${keyOf(place) === chosen}>${nameOf(place)}</option>`)}
    </select>`;
}

function boxView({ box, strings }: PlaceModel): TemplateResult {
  // Above the page, where the browser can tie it to its field: no box with `overflow: hidden` cuts it off.
  const floats = CSS.supports('anchor-name: --_epass-place');
  const { open, active, suggestions, unknown } = box;
  return html`<label class="label" id="place-label" for="place">${strings.placeAnywhere}</label>
    <div class="combobox">
      <input part="place" class="field" id="place" type="text" role="combobox" autocomplete="off" spellcheck="false"
        aria-labelledby="place-label" aria-autocomplete="list" aria-expanded=${open} aria-controls="suggestions"
        aria-invalid=${unknown}
        aria-activedescendant=${open && active >= 0 ? `suggestion-${active}` : nothing}
        placeholder=${strings.placeExample} .value=${box.text}
        @input=${box.input} @keydown=${box.keydown} @blur=${box.close} />
      <ul class="suggestions" id="suggestions" role="listbox" aria-labelledby="place-label" ?hidden=${!open}
        .popover=${floats ? 'manual' : null}>
        ${suggestions.map((suggestion, index) => suggestionView(suggestion, index, box))}
      </ul>
    </div>`;
}

function suggestionView(suggestion: Suggestion, index: number, box: PlaceCombobox): TemplateResult {
  // The text must not lose the focus to a press, or the list would close under the finger.
  const keepFocus = (event: Event): void => event.preventDefault();
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys come to the text field, by the pattern
  return html`<li class="suggestion" id="suggestion-${index}" role="option" aria-selected=${index === box.active}
    @mousedown=${keepFocus} @click=${() => box.take(suggestion)}>
    <bdi>${suggestion.label}</bdi> <bdi class="note">${suggestion.note}</bdi>
  </li>`;
}
