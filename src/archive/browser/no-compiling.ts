import { config } from 'zod';

// The page forbids itself to make code of texts. zod would try when the first schema is made, and Firefox would report it: this comes first.
config({ jitless: true });
