/**
 * A page of the site as it is read from a disk, where no server answers: its addresses lead from file to file, and it has no
 * script. Browsers run no modules there and let no page read another file.
 */
import { Parser } from 'htmlparser2';
import { htmlOf } from '../../wording/html-text.ts';

/** What a page from a disk may do: show itself. A file has no origin, and so nothing of it would be "self". */
export const DISK_POLICY = ["script-src 'none'", "connect-src 'none'", "object-src 'none'", "base-uri 'none'"].join(
  '; ',
);

/** The site that pages come from. */
export interface FromSite {
  /** The path below which it lies, with a slash at both ends. */
  base: string;
  /**
   * The file of a path, as `claims/x/index.html`, where it comes along: the site's own text for it. What is cut out of a page
   * would keep the whole page in memory.
   */
  fileOf: (path: string) => string | undefined;
  /** The address of the site's root with a slash at its end; undefined where only this machine knows it. */
  root: string | undefined;
}

export interface DiskPages {
  /**
   * A page for a disk.
   * @param html as it was built
   * @param path its file, from the site's root
   */
  page: (html: string, path: string) => string;
  /** A style sheet for a disk. */
  styles: (css: string, path: string) => string;
  /** The files to which these have led so far, or which they show. */
  led: ReadonlySet<string>;
}

/** Attributes that hold an address on these pages. */
const ADDRESSES = ['href', 'src', 'action'];

/** Data that search engines read; every other script would run, or be read by one that runs. */
const READ_BY_MACHINES = 'application/ld+json';

/** A script, whole, and its opening tag; what only looks like tags; any other opening tag, and the ends of what stands for scripts. */
const PIECE =
  /(<script\b[^>]*>)[^]*?<\/script>|<(?:style|textarea)\b[^]*?<\/(?:style|textarea)>|<!--[^]*?-->|<\/?(noscript)>|<([a-zA-Z][\w-]*)(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/** Elements that are other ones on a disk, or none, whether they have an address or not. */
const FOR_PROGRAMS = ['link', 'meta'];

const ADDRESSED = new RegExp(String.raw`\s(?:${ADDRESSES.join('|')})=`);

/** How many tags are kept between pages: each is a piece of its page's text, and would keep all of that in memory. */
const KEPT_TAGS = 5000;

type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes pages of a site for a disk. */
export function diskPages({ base, fileOf, root }: FromSite): DiskPages {
  const led = new Set<string>();
  // Menus stand on every page, and lists lead to the same claims: a tag is made once for pages that lie as deep.
  const made = new Map<string, string>();

  /** An address for a disk; of what does not come along, that on the net, and none where there is none. */
  function addressOf(address: string, up: string): string | undefined {
    const [, below = '', query = '', fragment = ''] =
      /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address.slice(base.length)) ?? [];
    const file = fileOf(below === '' || below.endsWith('/') ? `${below}index.html` : below);
    if (file === undefined) return root === undefined ? undefined : root + below + query + fragment;
    led.add(file);
    // What stands behind a question mark is for a script.
    return up + file + fragment;
  }

  /** A tag as it is to be; undefined where it stays as it is. */
  function tagOf(name: string, attributes: Attributes, up: string): string | undefined {
    const { rel = '', href = '', property, content } = attributes;
    // What programs ask for by its address stays where it is one on the net.
    if (name === 'link' && rel !== 'stylesheet' && rel !== 'icon')
      return root !== undefined && href.startsWith(root) ? undefined : '';
    if (name === 'meta') {
      // What other sites make of a link to the page: nobody links to a file on somebody's disk.
      if (/^(?:og|twitter):/.test(property ?? attributes.name ?? '')) return '';
      return content === undefined || attributes['http-equiv'] !== 'Content-Security-Policy'
        ? undefined
        : written(name, { ...attributes, content: DISK_POLICY });
    }
    const inSite = ADDRESSES.filter((attribute) => attributes[attribute]?.startsWith(base) === true);
    if (inSite.length === 0) return undefined;
    const changed = inSite.map((attribute) => [attribute, addressOf(attributes[attribute] ?? '', up)] as const);
    return written(name, { ...attributes, ...Object.fromEntries(changed) });
  }

  return {
    led,
    page: (html, path) => {
      const up = upFrom(path);
      if (made.size > KEPT_TAGS) made.clear();
      return html.replace(PIECE, (source: string, script?: string, noscript?: string, name?: string) => {
        if (script !== undefined) return attributesOf(script).type === READ_BY_MACHINES ? source : '';
        if (noscript !== undefined) return '';
        // Most tags of a page have no address: to take each of them apart was most of the work.
        if (name === undefined || !(FOR_PROGRAMS.includes(name) || ADDRESSED.test(source))) return source;
        const known = made.get(up + source);
        if (known !== undefined) return known;
        const tag = tagOf(name, attributesOf(source), up) ?? source;
        // In a drawing, an element without content closes itself.
        const text = tag !== '' && source.endsWith('/>') ? tag.replace(/\/?>$/, '/>') : tag;
        made.set(up + source, text);
        return text;
      });
    },
    styles: (css, path) =>
      css.replace(/url\((["']?)([^)"'#]+)\1\)/g, (whole, quote: string, address: string) => {
        const here = address.startsWith(base) ? addressOf(address, upFrom(path)) : undefined;
        return here === undefined ? whole : `url(${quote}${here}${quote})`;
      }),
  };
}

/** The way from a file up to the root: "../../" of `claims/x/index.html`. */
function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** What stands in a single tag, by its names. */
function attributesOf(tag: string): Attributes {
  let found: Attributes = {};
  const onopentag = (_name: string, attributes: Attributes): void => {
    found = attributes;
  };
  // Attributes of drawings have capitals.
  new Parser({ onopentag }, { lowerCaseAttributeNames: false }).end(tag);
  return found;
}

function written(name: string, attributes: Attributes): string {
  const told = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [value === '' ? ` ${key}` : ` ${key}="${htmlOf(value)}"`],
  );
  return `<${name}${told.join('')}>`;
}
