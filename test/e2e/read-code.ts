import jsQRModule from 'jsqr';
import type { Page } from 'puppeteer-core';

interface Picture {
  readonly data: number[];
  readonly width: number;
  readonly height: number;
}
type Reader = (data: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;
const readCode = jsQRModule as unknown as Reader; // its types know of no module of Node's kind

/** The bytes of a picture, unpacked by the page. */
function unpack(page: Page, png: string): Promise<Picture> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data, width, height } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [], width: 0, height: 0 };
    return { data: [...data], width, height };
  }, png);
}

/** What the code in the open view for the door says, read from a screenshot; `undefined` where nothing can be read. */
export async function codeOnScreen(page: Page): Promise<string | undefined> {
  const card = await page.$('epass-card');
  const door = await card?.waitForSelector('>>> [part=door]');
  const { data, width, height } = await unpack(page, (await door?.screenshot({ encoding: 'base64' })) ?? '');
  return readCode(Uint8ClampedArray.from(data), width, height)?.data;
}
