// @ts-check

/** @type {import('epass-card').EpassCardElement | null} */
const card = document.querySelector('epass-card');
const other = document.querySelector('#other');
const loaded = document.querySelector('#loaded');
const search = document.querySelector('#search');
if (!card || !other || !loaded || !search) throw new Error('The page is not whole.');

card.strings = { passTitleAny: 'Larkmoor travel pass' };

card.addEventListener('epass-load', ({ detail }) => {
  loaded.textContent = `${detail.pass.firstName}, ${detail.status}`;
});

card.addEventListener('epass-search', (event) => {
  event.preventDefault(); // the page has a search of its own
  search.textContent = `Service ${event.detail.module}`;
});

other.addEventListener('click', () => {
  const first = card.getAttribute('order-id') === 'DP00000000000001';
  card.setAttribute('order-id', first ? 'DP00000000000002' : 'DP00000000000001');
});
