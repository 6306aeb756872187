import { version } from "../../index";
import { times } from "../times";

export const square = (x: number): string => `${version}: ${times(x, x)}`;
