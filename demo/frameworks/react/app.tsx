import 'epass-card';
import 'epass-card/react'; // types alone: the tag in JSX
import type { EpassEventMap } from 'epass-card';
import { useState, type ReactElement } from 'react';

const strings = { passTitleAny: 'Larkmoor travel pass' };

/** Two passes of the traveller, one at a time. */
export function App(): ReactElement {
  const [orderId, setOrderId] = useState('DP00000000000001');
  const [loaded, setLoaded] = useState('');
  const [search, setSearch] = useState('');

  const showOther = (): void => setOrderId(orderId === 'DP00000000000001' ? 'DP00000000000002' : 'DP00000000000001');

  const handleLoad = ({ detail }: EpassEventMap['epass-load']): void => {
    setLoaded(`${detail.pass.firstName}, ${detail.status}`);
  };
  const handleSearch = (event: EpassEventMap['epass-search']): void => {
    event.preventDefault(); // the page has a search of its own
    setSearch(`Service ${event.detail.module}`);
  };

  return (
    <>
      <h1>Your airport passes</h1>
      <button type="button" id="other" onClick={showOther}>Show the other pass</button>
      <epass-card
        order-id={orderId}
        token-endpoint="/epass/token"
        strings={strings}
        onepass-load={handleLoad}
        onepass-search={handleSearch}
      />
      <p>Loaded: <output id="loaded">{loaded}</output></p>
      <p>Search: <output id="search">{search}</output></p>
    </>
  );
}
