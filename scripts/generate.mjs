// @ts-check
import { generate } from "./prepare.mjs";

generate();
