/** Whether a media type, without its parameters and in small letters, is one of JSON. */
export const isJson = (type: string): boolean =>
  type === 'application/json' || /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+\+json$/.test(type);
