/** `npm run soak`: five minutes of cards on a page where anything happens. `npm run soak -- 60 123` takes seconds and seed. */
import { soak } from './soak.js';

const [seconds = 300, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
console.log(`${seconds} seconds from seed ${seed}`);
console.log(await soak(seconds, seed, console.log));
