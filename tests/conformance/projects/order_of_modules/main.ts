// Modules run once, in the order in which they are imported; some are imported for what they do (M3)
import { log } from "./log";
import "./effect";
import { second } from "./second";
import "./effect";

log(`main ${second}`);
console.log(second);
