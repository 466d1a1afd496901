import type { TestProject } from 'vitest/node';
import { launchSharedBrowser } from './launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests listens while they run. */
    browser: string;
  }
}

/** Before the tests in a browser: starts one for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await launchSharedBrowser();
  project.provide('browser', browser.wsEndpoint());
  return () => browser.close();
}
