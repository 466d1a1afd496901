/** What the tests use of datapackage 1.1, which brings no types. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    tabular: boolean;
    valid: boolean;
    errors: Error[];
    headers: string[] | null;
    /** Reads and casts every row by the Table Schema. */
    read: (options: { keyed: true }) => Promise<Record<string, unknown>[]>;
    /** Throws where a foreign key leads nowhere. */
    checkRelations: () => Promise<boolean>;
    rawRead: () => Promise<Buffer>;
    descriptor: { path: string; bytes: number; hash: string };
  }
  export class Package {
    static load(descriptor: string, options?: { strict?: boolean }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
}
