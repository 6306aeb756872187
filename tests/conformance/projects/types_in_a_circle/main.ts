// Modules whose types are in a circle, and whose values are not (M1)
import { Child } from "./child";
import { Parent } from "./parent";

const p = new Parent("p");
p.add(new Child("a", p)).add(new Child("b", p));
console.log(p.names(), new Child("c", p).path());
