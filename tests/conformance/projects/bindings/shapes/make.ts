import type { Shape } from "./types";

export const circle = (r: number): Shape => ({ kind: "circle", r });

export function squares(...sides: number[]): Shape[] {
	return sides.map((side) => ({ kind: "square", side }));
}
