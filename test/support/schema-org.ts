import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser } from 'n3';

const SCHEMA = 'http://schema.org/';
const CLASS_OF = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** One object of expanded JSON-LD. */
export interface ExpandedNode {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly [property: string]: unknown;
}

interface ExpandedValue extends ExpandedNode {
  readonly '@value'?: unknown;
}

/** schema.org's own vocabulary, as the package `@vocabulary/schema` carries it. */
const vocabulary = new Map<string, Map<string, string[]>>();
for (const { subject, predicate, object } of new Parser({ format: 'N-Quads' }).parse(
  readFileSync(new URL(import.meta.resolve('@vocabulary/schema/schema.nq')), 'utf8'),
)) {
  const facts = vocabulary.get(subject.value) ?? new Map<string, string[]>();
  vocabulary.set(subject.value, facts.set(predicate.value, [...(facts.get(predicate.value) ?? []), object.value]));
}
const factsOf = (term: string, fact: string) => vocabulary.get(term)?.get(fact) ?? [];
const rangesOf = (property: string) => factsOf(property, `${SCHEMA}rangeIncludes`);

/** As schema.org's published context does: properties that hold addresses and no texts are references. */
const context = {
  '@vocab': SCHEMA,
  ...Object.fromEntries(
    [...vocabulary.keys()]
      .filter((term) => rangesOf(term).includes(`${SCHEMA}URL`) && !rangesOf(term).includes(`${SCHEMA}Text`))
      .map((term) => [term.slice(SCHEMA.length), { '@type': '@id' }]),
  ),
};

/** JSON-LD as its processor understands it, without any network. @param base the page's address. */
export async function expanded(text: string, base: string): Promise<ExpandedNode[]> {
  const documentLoader = (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`${url} is not a context that may be asked for`);
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': context } });
  };
  return (await jsonld.expand(JSON.parse(text) as object, { base, documentLoader })) as ExpandedNode[];
}

/** A class and all that it is a kind of. */
function kindsOf(type: string): string[] {
  return [type, ...factsOf(type, CLASS_OF).flatMap(kindsOf)];
}

/** What in a node and the nodes within it is not as schema.org's vocabulary has it: unknown or superseded terms, wrong places, wrong values. */
export function problemsOf(node: ExpandedNode): string[] {
  const types = node['@type'] ?? [];
  const kinds = types.flatMap(kindsOf);
  const unknown = types.filter((type) => !kinds.includes('http://schema.org/Thing') || !vocabulary.has(type));
  const properties = Object.entries(node).filter(([name]) => !name.startsWith('@'));
  return [
    ...unknown.map((type) => `unknown type ${type}`),
    ...properties.flatMap(([name, values]) => {
      // What an action asks for is written with the name of its property (https://schema.org/docs/actions.html).
      const property = name.replace(/-input$/u, '');
      const place = `${types.join(' ')} ${name}`;
      if (!factsOf(property, TYPE).some((kind) => kind.endsWith('#Property'))) return [`${place}: unknown property`];
      if (factsOf(property, `${SCHEMA}supersededBy`).length > 0) return [`${place}: superseded`];
      if (!factsOf(property, `${SCHEMA}domainIncludes`).some((domain) => kinds.includes(domain))) {
        return [`${place}: not a property of that type`];
      }
      return (values as ExpandedValue[]).flatMap((value) => [
        ...(isIn(rangesOf(property), value) ? [] : [`${place}: ${JSON.stringify(value).slice(0, 120)}`]),
        ...('@value' in value ? [] : problemsOf(value)),
      ]);
    }),
  ];
}

function isIn(ranges: readonly string[], value: ExpandedValue): boolean {
  const has = (...names: string[]) => names.some((name) => ranges.includes(SCHEMA + name));
  if (!('@value' in value)) {
    const types = value['@type'] ?? [];
    // A node that is only referred to tells its type where it is described.
    return types.length === 0 || types.flatMap(kindsOf).some((kind) => ranges.includes(kind));
  }
  const literal = value['@value'];
  if (typeof literal === 'number') return has('Number', 'Integer');
  if (typeof literal === 'boolean') return has('Boolean');
  if (typeof literal !== 'string' || literal === '') return false;
  return has('Text') || (has('Date', 'DateTime') && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(literal));
}
