/** The version of the form of the public data and of recorded versions. */
import { z } from 'zod';

/** As semantic versioning has it: a field more is minor, a field less or changed is major. */
export const FORM_VERSION = '2.0.0';

export const formVersion = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/)
  .describe(
    'Version of the form of this file (semantic versioning): a new field raises the second number, a changed or missing one the first.',
  );
