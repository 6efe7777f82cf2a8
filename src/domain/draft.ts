import { z } from 'zod';

/** Marks a document or a measure that is not yet published. */
export const draftSchema = z.literal(true).optional().describe('草稿写 true：检查时只提示，不发布；写好了就删去这一行');
