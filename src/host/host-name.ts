/** Whether a `Host` header holds a host and no more: what else it held would be read as another part of a URL. */
export const isHost = (text: string): boolean => /^[^\s/?#\\@]+$/.test(text);
