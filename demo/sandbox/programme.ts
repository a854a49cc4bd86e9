import { refuse } from './invented.js';

/** A programme: what a client agreed on before launch. */
export interface Programme {
  readonly id: string;
  /** The modules of its cross-module passes, any subset of 1, 3 and 4. */
  readonly allowedModules: readonly number[];
}

/** "Currently, E-pass only supports cross-module usage among": Lounge, Set Meal, Coupon. */
const CROSS_MODULES: readonly number[] = [1, 3, 4];

/** The programmes by id. Throws a RangeError on a programme that the documents do not allow. */
export class Programmes {
  readonly #byId: ReadonlyMap<string, Programme>;

  constructor(programmes: Readonly<Record<string, { readonly allowedModules: readonly number[] }>>) {
    const checked = Object.entries(programmes).map(([id, { allowedModules }]) => {
      const supported = allowedModules.every((module) => CROSS_MODULES.includes(module));
      if (!supported || allowedModules.length === 0) {
        throw new RangeError(`Programme ${id}: allowedModules must be a subset of 1, 3 and 4`);
      }
      return [id, { id, allowedModules: [...allowedModules] }] as const;
    });
    this.#byId = new Map(checked);
  }

  /** The programme that the request names in `X-Program-ID`. */
  of(request: Request): Programme {
    const id = request.headers.get('X-Program-ID') || refuse('programme-missing');
    return this.#byId.get(id) ?? refuse('programme-unknown');
  }
}
