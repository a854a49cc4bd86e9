// @ts-check
/**
 * `npm run sandbox`: an E-pass API in memory, over HTTP, to put one's own server in front of. It prints what that
 * server needs to know, as lines of an environment file.
 */
import { register } from 'tsx/esm/api';

register();
const { startSandbox } = await import('../demo/frameworks/sandbox.js');
const { TRAVELLER } = await import('../demo/frameworks/servers/sessions.js');
const { env } = await startSandbox();

console.log(`# An E-pass API in memory, until this ends. Its passes are those of the clientUserId ${TRAVELLER}:
# DP00000000000001, good for every service, and DP00000000000002, for a lounge next month.
# DP00000000000003 is somebody else's.
${Object.entries(env).map(([name, value]) => `${name}=${value}`).join('\n')}`);
