import { createBrowserRouter } from 'react-router'
import type { BrowserHost } from '../contract/browserHost'
import { loadTaskTexts } from '../ui/language'
import { Frame } from './Frame'
import { NotFound } from './NotFound'
import { OpenFrame } from './OpenFrame'
import { RouteFailure } from './RouteFailure'

/** Addresses and their screens; the code of a screen comes with the screen. */
export function createRoutes(host: Promise<BrowserHost> | null) {
  return createBrowserRouter([
    {
      element: <OpenFrame host={host} />,
      errorElement: <RouteFailure />,
      hydrateFallbackElement: <></>,
      children: [
        {
          path: '/selv/:selfBookingId',
          lazy: async () => {
            await loadTaskTexts()
            const { SelfBookScreen } = await import('../features/self-book/SelfBookScreen')
            return { Component: SelfBookScreen }
          },
        },
      ],
    },
    {
      element: <Frame host={host} />,
      errorElement: <RouteFailure />,
      hydrateFallbackElement: <></>,
      children: [
        {
          path: '/',
          lazy: async () => ({
            Component: (await import('../features/choose-person/ChoosePerson')).ChoosePerson,
          }),
        },
        {
          path: '/borgere',
          lazy: async () => ({
            Component: (await import('../features/find-citizen/FindCitizen')).FindCitizen,
          }),
        },
        {
          path: '/borgere/ny',
          lazy: async () => {
            await loadTaskTexts()
            const { NewCitizenScreen } = await import('../features/correct-course/NewCitizenScreen')
            return { Component: NewCitizenScreen }
          },
        },
        {
          path: '/borgere/importer',
          lazy: async () => {
            await loadTaskTexts()
            const { ImportScreen } = await import('../features/import-citizens/ImportScreen')
            return { Component: ImportScreen }
          },
        },
        {
          path: '/borgere/:citizenId',
          lazy: async () => ({
            Component: (await import('../features/follow-timeline/CitizenScreen')).CitizenScreen,
          }),
        },
        {
          path: '/borgere/:citizenId/rettigheder',
          lazy: async () => {
            await loadTaskTexts()
            const { StandingScreen } = await import('../features/read-standing/StandingScreen')
            return { Component: StandingScreen }
          },
        },
        {
          path: '/borgere/:citizenId/anden-lov',
          lazy: async () => {
            await loadTaskTexts()
            const { OtherLawScreen } = await import('../features/compare-law/OtherLawScreen')
            return { Component: OtherLawScreen }
          },
        },
        {
          path: '/borgere/:citizenId/forloeb',
          lazy: async () => {
            await loadTaskTexts()
            const { CourseScreen } = await import('../features/correct-course/CourseScreen')
            return { Component: CourseScreen }
          },
        },
        {
          path: '/borgere/:citizenId/forloeb/:deed',
          lazy: async () => {
            await loadTaskTexts()
            const { DeedScreen } = await import('../features/correct-course/DeedScreen')
            return { Component: DeedScreen }
          },
        },
        {
          path: '/borgere/:citizenId/hensyn',
          lazy: async () => {
            await loadTaskTexts()
            const { NeedsScreen } = await import('../features/keep-needs/NeedsScreen')
            return { Component: NeedsScreen }
          },
        },
        {
          path: '/borgere/:citizenId/notater',
          lazy: async () => {
            await loadTaskTexts()
            const { NotesScreen } = await import('../features/keep-notes/NotesScreen')
            return { Component: NotesScreen }
          },
        },
        {
          path: '/borgere/:citizenId/selvbooking',
          lazy: async () => {
            await loadTaskTexts()
            const { LetSelfBookScreen } =
              await import('../features/let-self-book/LetSelfBookScreen')
            return { Component: LetSelfBookScreen }
          },
        },
        {
          path: '/borgere/:citizenId/samtaler/ny',
          lazy: async () => {
            await loadTaskTexts()
            const { BookScreen } = await import('../features/book-conversation/BookScreen')
            return { Component: BookScreen }
          },
        },
        {
          path: '/borgere/:citizenId/samtaler/afholdt',
          lazy: async () => {
            await loadTaskTexts()
            const { HeldScreen } = await import('../features/register-outcome/HeldScreen')
            return { Component: HeldScreen }
          },
        },
        {
          path: '/borgere/:citizenId/samtaler/:conversationId',
          lazy: async () => {
            await loadTaskTexts()
            const { ChangeScreen } = await import('../features/book-conversation/ChangeScreen')
            return { Component: ChangeScreen }
          },
        },
        {
          path: '/borgere/:citizenId/samtaler/:conversationId/indkaldelse',
          lazy: async () => {
            await loadTaskTexts()
            const { SummonsScreen } = await import('../features/read-summons/SummonsScreen')
            return { Component: SummonsScreen }
          },
        },
        {
          path: '/borgere/:citizenId/breve/:messageId',
          lazy: async () => {
            await loadTaskTexts()
            const { MessageScreen } = await import('../features/read-summons/MessageScreen')
            return { Component: MessageScreen }
          },
        },
        {
          path: '/borgere/:citizenId/samtaler/:conversationId/udfald',
          lazy: async () => {
            await loadTaskTexts()
            const { RegisterScreen } = await import('../features/register-outcome/RegisterScreen')
            return { Component: RegisterScreen }
          },
        },
        {
          path: '/borgere/:citizenId/samtaler/:conversationId/udeblivelse',
          lazy: async () => {
            await loadTaskTexts()
            const { AbsenceScreen } = await import('../features/assess-absence/AbsenceScreen')
            return { Component: AbsenceScreen }
          },
        },
        {
          path: '/dag',
          lazy: async () => {
            await loadTaskTexts()
            const { DayScreen } = await import('../features/my-day/DayScreen')
            return { Component: DayScreen }
          },
        },
        {
          path: '/kalender',
          lazy: async () => {
            await loadTaskTexts()
            const { CalendarScreen } = await import('../features/see-calendar/CalendarScreen')
            return { Component: CalendarScreen }
          },
        },
        {
          path: '/uge',
          lazy: async () => {
            await loadTaskTexts()
            const { PlanScreen } = await import('../features/plan-week/PlanScreen')
            return { Component: PlanScreen }
          },
        },
        {
          path: '/fravaer/:personId',
          lazy: async () => {
            await loadTaskTexts()
            const { CoverScreen } = await import('../features/cover-absence/CoverScreen')
            return { Component: CoverScreen }
          },
        },
        {
          path: '/standardtekster',
          lazy: async () => {
            await loadTaskTexts()
            const { StandardTextsScreen } =
              await import('../features/keep-standard-texts/StandardTextsScreen')
            return { Component: StandardTextsScreen }
          },
        },
        {
          path: '/overdragelser',
          lazy: async () => {
            await loadTaskTexts()
            const { HandOverScreen } = await import('../features/follow-hand-overs/HandOverScreen')
            return { Component: HandOverScreen }
          },
        },
        {
          path: '/team',
          lazy: async () => {
            await loadTaskTexts()
            const { TeamScreen } = await import('../features/lead-team/TeamScreen')
            return { Component: TeamScreen }
          },
        },
        {
          path: '/reception',
          lazy: async () => {
            await loadTaskTexts()
            const { ReceptionScreen } = await import('../features/receive-citizens/ReceptionScreen')
            return { Component: ReceptionScreen }
          },
        },
        {
          path: '/rettidighed',
          lazy: async () => {
            await loadTaskTexts()
            const { TimelinessScreen } = await import('../features/see-timeliness/TimelinessScreen')
            return { Component: TimelinessScreen }
          },
        },
        {
          path: '/rettidighed/borgere',
          lazy: async () => {
            await loadTaskTexts()
            const { CountedScreen } = await import('../features/see-timeliness/CountedScreen')
            return { Component: CountedScreen }
          },
        },
        {
          path: '/udbakke',
          lazy: async () => {
            await loadTaskTexts()
            const { OutboxScreen } = await import('../features/follow-outbox/OutboxScreen')
            return { Component: OutboxScreen }
          },
        },
        {
          path: '/breve',
          lazy: async () => {
            await loadTaskTexts()
            const { LettersScreen } = await import('../features/write-to-many/LettersScreen')
            return { Component: LettersScreen }
          },
        },
        {
          path: '/regelbog',
          lazy: async () => {
            await loadTaskTexts()
            const { RuleBookScreen } = await import('../features/read-rule-book/RuleBookScreen')
            return { Component: RuleBookScreen }
          },
        },
        {
          path: '/regelbog/aendringer',
          lazy: async () => {
            await loadTaskTexts()
            const { ChangesScreen } = await import('../features/read-rule-book/ChangesScreen')
            return { Component: ChangesScreen }
          },
        },
        {
          path: '/regelbog/:ruleId',
          lazy: async () => {
            await loadTaskTexts()
            const { RuleScreen } = await import('../features/read-rule-book/RuleScreen')
            return { Component: RuleScreen }
          },
        },
        {
          path: '/reform',
          lazy: async () => {
            await loadTaskTexts()
            const { ReformScreen } = await import('../features/foresee-reform/ReformScreen')
            return { Component: ReformScreen }
          },
        },
        {
          path: '/arbejdstid',
          lazy: async () => {
            await loadTaskTexts()
            const { OwnHoursScreen } = await import('../features/keep-availability/OwnHoursScreen')
            return { Component: OwnHoursScreen }
          },
        },
        {
          path: '/arbejdstid/:personId',
          lazy: async () => {
            await loadTaskTexts()
            const { HoursScreen } = await import('../features/keep-availability/HoursScreen')
            return { Component: HoursScreen }
          },
        },
        {
          path: '/lokaler',
          lazy: async () => {
            await loadTaskTexts()
            const { RoomsScreen } = await import('../features/keep-availability/RoomsScreen')
            return { Component: RoomsScreen }
          },
        },
        {
          path: '/lokaler/:roomId',
          lazy: async () => {
            await loadTaskTexts()
            const { RoomHoursScreen } =
              await import('../features/keep-availability/RoomHoursScreen')
            return { Component: RoomHoursScreen }
          },
        },
        { path: '*', element: <NotFound /> },
      ],
    },
  ])
}
