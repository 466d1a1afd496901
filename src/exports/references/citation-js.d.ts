// The library ships no types: these are the parts that are used here.
declare module '@citation-js/core' {
  interface Registered {
    '@csl': { styles: { add: (name: string, xml: string) => void; get: (name: string) => string } };
  }
  export const plugins: { config: { get: <T extends keyof Registered>(name: T) => Registered[T] } };
  export class Cite {
    /** @param data CSL-JSON, or a text in a format that a plugin reads */
    constructor(data: unknown);
    /** CSL-JSON. */
    data: Record<string, unknown>[];
    format(name: 'bibliography', options: { template: string; format: 'html' | 'text'; lang: string }): string;
  }
}
declare module '@citation-js/plugin-csl';
