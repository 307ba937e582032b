/** The examples of how to run it for good: what can be checked of them without the systems that read them. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const compose = parse(readFileSync('compose.yml', 'utf8')).services.ladderbot
const [deployment, service] = parseAllDocuments(readFileSync('deploy/kubernetes.yml', 'utf8')).map((each) =>
  each.toJS(),
)
const pod = deployment.spec.template.spec
const [container] = pod.containers
const unit = readFileSync('deploy/ladderbot.service', 'utf8')

/** What the bot takes at most to end once it is told to, in seconds. */
const STOP_S = 8

describe('the image', () => {
  test('runs the built program, without rights, and asks for health where the bot answers it', () => {
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(dockerfile).toMatch(/^CMD \["node", "dist\/main\.js"\]$/m)
    expect(dockerfile).toMatch(/^HEALTHCHECK .*"http:\/\/127\.0\.0\.1:\$PORT\/healthz"$/m)
  })

  test('is built from files that are there, and of no secret', () => {
    const allowed = [...readFileSync('.dockerignore', 'utf8').matchAll(/^!(.*)$/gm)].map(([, name = '']) => name)
    for (const name of allowed) expect(existsSync(name), name).toBe(true)
    expect(allowed.filter((name) => /^\.env|^\.git$|^node_modules$/.test(name))).toEqual([])
  })
})

test('compose grants nothing that it does not need, and lets it finish', () => {
  expect(compose).toMatchObject({ read_only: true, cap_drop: ['ALL'], restart: 'unless-stopped' })
  expect(Number.parseInt(compose.stop_grace_period, 10)).toBeGreaterThan(STOP_S)
})

describe('in Kubernetes', () => {
  test('two replicas take turns at being replaced, and each is let to finish', () => {
    expect(deployment.spec).toMatchObject({ replicas: 2, strategy: { rollingUpdate: { maxUnavailable: 0 } } })
    const pause = Number(container.lifecycle.preStop.exec.command[1])
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(pause + STOP_S)
  })

  test('the probes ask where the bot answers, and the service finds it', () => {
    expect(container.livenessProbe.httpGet.path).toBe('/healthz')
    expect(container.readinessProbe.httpGet.path).toBe('/readyz')
    expect(container.env).toContainEqual({ name: 'PORT', value: String(container.ports[0].containerPort) })
    expect(service.spec.selector).toEqual(deployment.spec.template.metadata.labels)
  })

  test('it has limits, and no rights', () => {
    expect(container.resources).toMatchObject({ limits: { memory: '512Mi' }, requests: { memory: expect.any(String) } })
    expect(pod.securityContext.runAsNonRoot).toBe(true)
    expect(container.securityContext).toMatchObject({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    })
  })
})

test('systemd restarts it where it fails, without rights, and lets it finish', () => {
  expect(unit).toMatch(/^ExecStart=\/usr\/bin\/node dist\/main\.js$/m)
  expect(unit).toMatch(/^Restart=on-failure$/m)
  expect(unit).toMatch(/^DynamicUser=yes$/m)
  expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(STOP_S)
})
