import { expect } from '@open-wc/testing';
import { EpassError, isEpassError, withFacts, type FailureCode } from '../../src/api/failure.js';

describe('EpassError', () => {
  const rows: [code: FailureCode, retryable: boolean][] = [
    ['config', false],
    ['auth-required', false],
    ['forbidden', false],
    ['not-found', false],
    ['rate-limited', true],
    ['network', true],
    ['timeout', true],
    ['unavailable', true],
    ['redirected', false],
    ['invalid-response', false],
    ['rejected', false],
    ['unsupported', false],
  ];
  for (const [code, retryable] of rows) {
    it(`says ${retryable ? 'to try again' : 'not to try again'} after ${code}`, () => {
      const error = new EpassError(code, 'A sentence.', { status: 418, requestId: 'r' });
      expect(error).to.include({ name: 'EpassError', code, retryable, status: 418, requestId: 'r', hint: 'A sentence.' });
      expect(error.message).to.equal(`${code}: A sentence.`);
      expect(error).to.be.instanceOf(Error);
    });
  }

  it('has no cause, and no status or request id that nobody knows (M-4)', () => {
    const error = new EpassError('network', 'A sentence.');
    expect('cause' in error).to.equal(false);
    expect(Object.keys(error)).to.have.members(['name', 'code', 'retryable', 'hint']);
  });

  it('keeps code and sentence when facts are added', () => {
    expect(withFacts(new EpassError('rejected', 'Code 7.'), { status: 200 })).to.include({
      code: 'rejected', hint: 'Code 7.', status: 200,
    });
  });
});

describe('isEpassError', () => {
  it('knows the error of another copy of the code', () => {
    const foreign = Object.assign(new Error('x'), { name: 'EpassError', code: 'timeout', retryable: true, hint: 'h' });
    expect(isEpassError(foreign)).to.equal(true);
    expect(isEpassError(new EpassError('config', 'h'))).to.equal(true);
  });

  it('knows what is not one', () => {
    const nearly = { name: 'EpassError', code: 'timeout', retryable: true, hint: 'h' };
    for (const value of [
      null, undefined, 'EpassError', new Error('x'), new DOMException('x', 'AbortError'),
      { ...nearly, code: 'other' }, { ...nearly, retryable: 1 }, { ...nearly, hint: undefined }, { ...nearly, name: 'Error' },
    ]) {
      expect(isEpassError(value)).to.equal(false);
    }
  });
});
