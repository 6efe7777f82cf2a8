import type { z } from 'zod';

type Path = readonly PropertyKey[];
type Schema = z.core.$ZodType;

interface Explanation {
  readonly what: string;
  readonly instead: string;
}

/**
 * A schema's complaint in words for an editor: what is wrong, and, from the field's description, what to write instead.
 *
 * @param value what the schema was given, to tell a missing field from a wrong one.
 */
export function explain(issue: z.core.$ZodIssue, schema: Schema, value: unknown): Explanation {
  const name = fieldName(issue.path) || '整个文件';
  const help = descriptionAt(schema, issue.path) ?? '请对照 docs/content.md 里的字段说明改正';
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        what: `不认识的字段 ${issue.keys.map((key) => `“${key}”`).join('、')}`,
        instead: `${issue.path.length > 0 ? `${name} 里` : '这里'}可用的字段：${keysAt(schema, issue.path).join('、')}`,
      };
    case 'invalid_type':
      if (issue.path.length === 0) return { what: `${name}的写法不对`, instead: `应为：${wholeOf(schema)}` };
      if (valueAt(value, issue.path) === undefined) return { what: `缺少字段 ${name}`, instead: `请写上：${help}` };
      return { what: own(issue) ?? `${name} 的写法不对`, instead: `应为：${help}` };
    case 'invalid_value':
      if (valueAt(value, issue.path) === undefined) {
        return { what: own(issue) ?? `缺少字段 ${name}`, instead: `请写上：${help}` };
      }
      return {
        what: `${name} 的值“${String(valueAt(value, issue.path))}”不可用`,
        instead: `应为：${help}`,
      };
    case 'invalid_union':
      return explainUnion(issue, schema, value);
    case 'custom': {
      const instead = issue.params?.['instead'];
      return { what: issue.message, instead: typeof instead === 'string' ? instead : `应为：${help}` };
    }
    case 'too_big':
    case 'too_small': {
      const unit = issue.origin === 'string' ? '个字' : issue.origin === 'array' ? '项' : '';
      const bound = issue.code === 'too_big' ? `超过上限 ${issue.maximum}` : `少于下限 ${issue.minimum}`;
      return { what: own(issue) ?? `${name} ${bound} ${unit}`.trim(), instead: `应为：${help}` };
    }
    default:
      return { what: own(issue) ?? `${name} 不合要求`, instead: `应为：${help}` };
  }
}

function wholeOf(schema: Schema): string {
  const fields = keysAt(schema, []).join('、');
  return fields ? `每行一个字段，如 ${fields}` : '每条以“- ”开头的列表';
}

/** An own message of the schema is Chinese; the library's default is not for editors. */
function own(issue: z.core.$ZodIssue): string | undefined {
  return /\p{Script=Han}/u.test(issue.message) ? issue.message : undefined;
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, schema: Schema, value: unknown): Explanation {
  const given = valueAt(value, issue.path);
  if (given === undefined) {
    return {
      what: `缺少字段 ${fieldName(issue.path)}`,
      instead: `请写上：${descriptionAt(schema, issue.path) ?? '见 docs/content.md'}`,
    };
  }
  const message = own(issue);
  const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0]?.[0];
  if (message || !nearest) {
    return {
      what: message ?? `${fieldName(issue.path)} 不合要求`,
      instead: `应为：${descriptionAt(schema, issue.path) ?? '见 docs/content.md'}`,
    };
  }
  return explain({ ...nearest, path: [...issue.path, ...nearest.path] }, schema, value);
}

function fieldName(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `第 ${key + 1} 项` : String(key))).join(' › ');
}

/** The value at a path; an empty field (`title:` and nothing behind it) is as good as none. */
function valueAt(value: unknown, path: Path): unknown {
  const found = path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null ? (current as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
  return found === null ? undefined : found;
}

function descriptionAt(schema: Schema, path: Path): string | undefined {
  for (const candidate of schemasAt(schema, path)) {
    const description = described(candidate);
    if (description) return description;
  }
  return undefined;
}

function keysAt(schema: Schema, path: Path): string[] {
  return schemasAt(schema, path).flatMap((candidate) => Object.keys(shapeOf(unwrap(candidate)) ?? {}));
}

function schemasAt(schema: Schema, path: Path): Schema[] {
  let reached: Schema[] = [schema];
  for (const key of path) {
    reached = reached.flatMap((candidate) => below(unwrap(candidate), key));
  }
  return reached;
}

function below(schema: Schema, key: PropertyKey): Schema[] {
  const def = schema._zod.def as { type: string; element?: Schema; items?: Schema[]; options?: Schema[] };
  if (def.type === 'union') return (def.options ?? []).flatMap((option) => below(unwrap(option), key));
  if (def.type === 'array') return def.element ? [def.element] : [];
  if (def.type === 'tuple') return def.items?.[Number(key)] ? [def.items[Number(key)] as Schema] : [];
  const field = shapeOf(schema)?.[String(key)];
  return field ? [field] : [];
}

function unwrap(schema: Schema): Schema {
  const def = schema._zod.def as { type: string; innerType?: Schema; in?: Schema };
  const inner = def.innerType ?? def.in;
  return inner && ['optional', 'default', 'nullable', 'pipe', 'prefault'].includes(def.type) ? unwrap(inner) : schema;
}

function shapeOf(schema: Schema): Record<string, Schema> | undefined {
  const def = schema._zod.def as { type: string; shape?: Record<string, Schema> };
  return def.type === 'object' ? def.shape : undefined;
}

function described(schema: Schema): string | undefined {
  const own = (schema as { description?: string }).description;
  if (own) return own;
  const inner = (schema._zod.def as { innerType?: Schema }).innerType;
  return inner ? described(inner) : undefined;
}
