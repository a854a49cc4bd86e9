import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { tried } from '../../tools/tried.js';
import { soak } from './soak.js';

describe('two cards with their panels', () => {
  it('I-1, I-2, I-9, I-10, I-12: keep the rules through twelve seconds of whatever may happen', async () => {
    const said = await soak(12, 20_260_615);
    const lives = Number(/(\d+) lives/.exec(said)?.[1]);
    assert.ok(lives >= 10, said);
    tried('soaked lives of two cards', lives);
  });
});
