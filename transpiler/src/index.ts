// tsmpy as a library; api.d.ts beside this folder is what its users see of it.

export { type OutputFile, type Transpiled, type TranspileOptions, transpile } from "./api.ts";
export { type Diagnostic, formatDiagnostic } from "./diagnostics/diagnostic.ts";
export { mapOf } from "./maps.ts";
export { writeOutputs } from "./output.ts";
export type { Target } from "./program/target.ts";
export type { Origin } from "./python/ast.ts";
export { expectShortRun } from "./short-run.ts";
export { Tracer } from "./trace.ts";
export { version } from "./version.ts";
