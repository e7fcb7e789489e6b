import { countAlone } from "../../../server/domain/reading.ts";
import { Link, Panel, Row, Stack } from "../../components/index.ts";
import type { EngagementDesk } from "./engagement-desk.ts";
import { type Task, tasksOf } from "./tasks.ts";

/** What waits: the first thing to do now, then the others. Each link says it all, with its number. */
export function WhatWaits({ desk }: { desk: EngagementDesk }) {
  const [first, ...rest] = tasksOf(desk);
  const { may } = desk;
  const here = `/desk/${desk.slug}`;
  return (
    <section aria-labelledby="waits">
      <Panel>
        <Stack>
          <h2 id="waits">What waits</h2>
          {first ? (
            <a className="button button-main" href={first.href}>
              <TaskWords task={first} />
            </a>
          ) : (
            <p>Nothing waits. What people say next comes here.</p>
          )}
          {rest.length > 0 ? (
            <ul className="desk-list desk-tasks">
              {rest.map((task) => (
                <li key={`${task.href} ${task.before}`}>
                  <Link href={task.href} alone>
                    <TaskWords task={task} />
                  </Link>
                </li>
              ))}
            </ul>
          ) : null}
          <Row>
            <Link href={`${here}/contributions`} alone>
              All contributions
            </Link>
            <Link href={`${here}/themes`} alone>
              Themes
            </Link>
            <Link href={`${here}/responses`} alone>
              Responses not published yet
            </Link>
            {may.importContributions ? (
              <Link href={`${here}/import`} alone>
                Import contributions
              </Link>
            ) : null}
          </Row>
        </Stack>
      </Panel>
    </section>
  );
}

function TaskWords({ task: { before, count, after } }: { task: Task }) {
  return (
    <span>
      {`${before} `}
      <strong className="desk-count">{countAlone(count)}</strong>
      {` ${after}`}
    </span>
  );
}
