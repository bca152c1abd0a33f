// Types for the two build-time packages that ship none. Says only what the art build calls.
// Must not know: anything about the art itself.
declare module 'react-dom/server' {
  export function renderToStaticMarkup(element: unknown): string;
}
