import type { EpassCardElement, EpassEventMap } from 'epass-card';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Listeners = { [K in keyof EpassEventMap as `on${K}`]?: (event: EpassEventMap[K]) => void };
type Properties = Partial<Pick<EpassCardElement, 'data' | 'strings' | 'tokenProvider'>>;
type Html = DetailedHTMLProps<HTMLAttributes<EpassCardElement>, EpassCardElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'epass-card': Html & Listeners & Properties & { 'order-id'?: string; 'token-endpoint'?: string };
    }
  }
}
