export type Shape = { kind: "circle"; r: number } | { kind: "square"; side: number };
