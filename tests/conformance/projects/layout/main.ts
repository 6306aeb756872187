// Layout: a module beside a folder of its name, imports of what is further up, an index.ts at the outermost level

import { version } from "./index";
import { square } from "./plugins/deep/square";
import * as shapes from "./shapes";
import { Circle } from "./shapes/circle";

const again = shapes;
const { area } = shapes;
const parts = new Map([["circle", new Circle(2)]]);
for (const [name, circle] of parts) console.log(version, name, shapes.area(circle), again["area"](circle), area(circle));
console.log(square(3));
