export { area } from "./area";
export * from "./make";
export type { Shape } from "./types";
