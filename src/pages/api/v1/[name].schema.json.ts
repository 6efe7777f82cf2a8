import type { APIRoute, GetStaticPaths } from 'astro';
import { apiSchemas, jsonSchema, type ApiName } from '#domain/api.ts';

export const getStaticPaths = (() =>
  Object.keys(apiSchemas).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(jsonSchema(params['name'] as ApiName));
