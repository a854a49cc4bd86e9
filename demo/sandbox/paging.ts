import { paging, refuse } from './invented.js';

/** One page of a list; `totalNumber` counts items, not pages. */
export interface Page<T> {
  readonly pagination: { readonly pageSize: number; readonly pageNumber: number; readonly totalNumber: number };
  readonly items: readonly T[];
}

/** Cuts the page that the request asks for with `pageSize` and `pageNumber`, which counts from 1. */
export function pageOf<T>(items: readonly T[], query: URLSearchParams): Page<T> {
  const pageSize = readCount(query, 'pageSize', paging.defaultSize);
  if (pageSize > paging.largestSize) refuse('parameter-invalid', 'pageSize');
  const pageNumber = readCount(query, 'pageNumber', 1);
  const start = (pageNumber - 1) * pageSize;
  return {
    pagination: { pageSize, pageNumber, totalNumber: items.length },
    items: items.slice(start, start + pageSize),
  };
}

function readCount(query: URLSearchParams, name: string, otherwise: number): number {
  const given = query.get(name);
  if (given === null) return otherwise;
  return /^[1-9]\d{0,8}$/.test(given) ? Number(given) : refuse('parameter-invalid', name);
}
