// The library ships no types: these are the parts that src/core/edtf.ts uses.
declare module 'edtf' {
  interface EdtfDate {
    type: 'Date';
    /** Milliseconds since 1970-01-01T00:00Z of the first instant. */
    min: number;
    /** Milliseconds since 1970-01-01T00:00Z of the last instant. */
    max: number;
    uncertain: { value: number };
    approximate: { value: number };
  }
  interface EdtfInterval {
    type: 'Interval';
    /** Its ends. `null` is an unknown end, `Infinity` an open one. */
    lower: EdtfDate | number | null;
    upper: EdtfDate | number | null;
  }
  export default function edtf(
    text: string,
    options: { level: 0 | 1 | 2; types: ('Date' | 'Interval')[] },
  ): EdtfDate | EdtfInterval;
}
