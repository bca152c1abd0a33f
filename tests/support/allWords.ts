// For tests of faces that a page loads late: their words are here too.
// Must not know: which face.
import { withWords } from '#ui/strings';

await withWords('after', Promise.resolve());
