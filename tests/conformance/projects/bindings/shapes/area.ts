import type { Shape } from "./types";

export function area(s: Shape): number {
	switch (s.kind) {
		case "circle":
			return Math.PI * s.r ** 2;
		case "square":
			return s.side * s.side;
	}
}
