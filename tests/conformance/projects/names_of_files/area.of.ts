import * as math from "./math";
import type { Shape } from "./shape-kinds";

export const area = (shape: Shape): number => math.product(shape.width, shape.height);
