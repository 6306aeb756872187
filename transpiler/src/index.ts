// tsmpy as a library.

export { type OutputFile, type Transpiled, type TranspileOptions, transpile } from "./api.ts";
export { type Diagnostic, formatDiagnostic } from "./diagnostics/diagnostic.ts";
export { writeOutputs } from "./output.ts";
export type { Origin } from "./python/ast.ts";
export { version } from "./version.ts";
