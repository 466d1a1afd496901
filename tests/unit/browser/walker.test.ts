import { describe, expect, test, vi } from 'vitest';
import type { Tab } from '../../browser/engines/tab.ts';
import { Walker } from '../../browser/engines/walker.ts';

const silent = new Promise<never>(() => undefined);

/** A browser of which it is told how often it was started and ended, and how many of its tabs were closed. */
function browser() {
  const seen = { started: 0, ended: 0, closed: 0 };
  const tab = { close: () => Promise.resolve(void (seen.closed += 1)) } as Tab;
  const start = () => {
    seen.started += 1;
    return Promise.resolve({
      open: () => Promise.resolve(tab),
      close: () => Promise.resolve(void (seen.ended += 1)),
    });
  };
  return { seen, walker: new Walker(start, 10) };
}

describe('a walk in a browser', () => {
  test('is taken once where it ends, and the next in the same browser, in a tab of its own', async () => {
    const { seen, walker } = browser();
    await walker.take(() => Promise.resolve());
    await walker.take(() => Promise.resolve());
    expect(seen).toEqual({ started: 1, ended: 0, closed: 2 });
  });

  test('that finds something wrong says so at once, and is not taken again', async () => {
    const { seen, walker } = browser();
    const walk = vi.fn(() => Promise.reject(new Error('the card is open')));
    await expect(walker.take(walk)).rejects.toThrow('the card is open');
    expect(walk).toHaveBeenCalledOnce();
    expect(seen).toEqual({ started: 1, ended: 0, closed: 1 });
  });

  test('whose driver falls silent is taken again, in a browser that is started anew', async () => {
    const { seen, walker } = browser();
    const walk = vi.fn<() => Promise<void>>().mockReturnValueOnce(silent).mockResolvedValueOnce();
    await walker.take(walk);
    expect(walk).toHaveBeenCalledTimes(2);
    expect(seen).toEqual({ started: 2, ended: 1, closed: 1 });
  });

  test('whose driver falls silent twice fails, and says why', async () => {
    const { seen, walker } = browser();
    await expect(walker.take(() => silent)).rejects.toThrow('gave no answer for 0.01 seconds, twice');
    expect(seen).toEqual({ started: 2, ended: 2, closed: 0 });
  });
});
