import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { watchContent } from '../../../scripts/check/watch.ts';
import { soundContent } from '../../fixtures/content.ts';

const content = soundContent();
afterAll(content.remove);

test('the content is checked at once, after each change, and no more once it is stopped', async () => {
  const stop = new AbortController();
  let checks = 0;
  const check = () => {
    checks += 1;
    return Promise.resolve();
  };
  const done = watchContent(content.folder, check, stop.signal);
  await vi.waitFor(() => {
    expect(checks).toBe(1);
  });
  for (const [i, act] of [
    () => {
      writeFileSync(content.path('places/hill.yaml'), 'name: Hill\n');
    },
    () => {
      writeFileSync(content.path('places/hill.yaml'), 'name: Hill top\n');
    },
    () => {
      rmSync(content.path('places/hill.yaml'));
    },
  ].entries()) {
    act();
    await vi.waitFor(
      () => {
        expect(checks).toBe(i + 2);
      },
      { timeout: 60_000 },
    );
  }
  stop.abort();
  await done;
  writeFileSync(content.path('places/hill.yaml'), 'name: Hill\n');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(checks).toBe(4);
});
