// Files and folders of names that no import of Python's can have, or that modules of MicroPython have (M4)
import { area } from "./area.of";
import * as math from "./math";
import { type Shape, square } from "./shape-kinds";
import { now } from "./time.js";

const shapes: Shape[] = [square(2), square(3)];
console.log(shapes.map(area), math.root(now()), Math.sin(0), { later: 1, earlier: 2 });
