// The library ships no types: these are the parts that src/domain/edtf.ts uses.
declare module 'edtf' {
  interface EdtfBound {
    /** Milliseconds since 1970-01-01T00:00Z of the first instant. */
    min: number;
    /** Milliseconds since 1970-01-01T00:00Z of the last instant. */
    max: number;
    uncertain?: { value: number };
    approximate?: { value: number };
  }
  interface EdtfValue extends EdtfBound {
    type: string;
    /** Of an interval: its ends. `null` is an unknown end, `Infinity` an open one. */
    lower?: EdtfBound | number | null;
    upper?: EdtfBound | number | null;
  }
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2; types?: string[] }): EdtfValue;
}
