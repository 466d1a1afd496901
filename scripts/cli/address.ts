/** Where the site is published, for the commands that build or serve it. */
import { addressFrom, type Address } from '../../src/core/site-address.ts';

/** The address that `SITE_URL` and `BASE_PATH` name. Where one of them is no address, says so in a line and ends with exit code 2. */
export function addressOrEnd(): Address {
  try {
    return addressFrom(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
