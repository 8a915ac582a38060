import { createBrowserRouter } from 'react-router'
import type { BrowserHost } from '../contract/browserHost'
import { Frame } from './Frame'
import { NotFound } from './NotFound'
import { OpenFrame } from './OpenFrame'
import { RouteFailure } from './RouteFailure'
import { taskScreen } from './taskScreen'

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
          lazy: taskScreen(
            async () => (await import('../features/self-book/SelfBookScreen')).SelfBookScreen,
          ),
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
          lazy: taskScreen(
            async () =>
              (await import('../features/correct-course/NewCitizenScreen')).NewCitizenScreen,
          ),
        },
        {
          path: '/borgere/importer',
          lazy: taskScreen(
            async () => (await import('../features/import-citizens/ImportScreen')).ImportScreen,
          ),
        },
        {
          path: '/borgere/:citizenId',
          lazy: async () => ({
            Component: (await import('./CitizenPage')).CitizenPage,
          }),
        },
        {
          path: '/borgere/:citizenId/rettigheder',
          lazy: taskScreen(
            async () => (await import('../features/read-standing/StandingScreen')).StandingScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/anden-lov',
          lazy: taskScreen(
            async () => (await import('../features/compare-law/OtherLawScreen')).OtherLawScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/forloeb',
          lazy: taskScreen(
            async () => (await import('../features/correct-course/CourseScreen')).CourseScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/forloeb/:deed',
          lazy: taskScreen(
            async () => (await import('../features/correct-course/DeedScreen')).DeedScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/plan',
          lazy: taskScreen(
            async () => (await import('../features/plan-offers/PlanOffersScreen')).PlanOffersScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/hensyn',
          lazy: taskScreen(
            async () => (await import('../features/keep-needs/NeedsScreen')).NeedsScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/udskrift',
          lazy: taskScreen(
            async () => (await import('../features/follow-timeline/print/PrintScreen')).PrintScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/notater',
          lazy: taskScreen(
            async () => (await import('../features/keep-notes/NotesScreen')).NotesScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/selvbooking',
          lazy: taskScreen(
            async () =>
              (await import('../features/let-self-book/LetSelfBookScreen')).LetSelfBookScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/samtaler/ny',
          lazy: taskScreen(
            async () => (await import('../features/book-conversation/BookScreen')).BookScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/samtaler/afholdt',
          lazy: taskScreen(
            async () => (await import('../features/register-outcome/HeldScreen')).HeldScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/samtaler/:conversationId',
          lazy: taskScreen(
            async () => (await import('../features/book-conversation/ChangeScreen')).ChangeScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/samtaler/:conversationId/indkaldelse',
          lazy: taskScreen(
            async () => (await import('../features/read-summons/SummonsScreen')).SummonsScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/breve/:messageId',
          lazy: taskScreen(
            async () => (await import('../features/read-summons/MessageScreen')).MessageScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/samtaler/:conversationId/udfald',
          lazy: taskScreen(
            async () =>
              (await import('../features/register-outcome/RegisterScreen')).RegisterScreen,
          ),
        },
        {
          path: '/borgere/:citizenId/samtaler/:conversationId/udeblivelse',
          lazy: taskScreen(
            async () => (await import('../features/assess-absence/AbsenceScreen')).AbsenceScreen,
          ),
        },
        {
          path: '/dag',
          lazy: taskScreen(async () => (await import('../features/my-day/DayScreen')).DayScreen),
        },
        {
          path: '/kalender',
          lazy: taskScreen(
            async () => (await import('../features/see-calendar/CalendarScreen')).CalendarScreen,
          ),
        },
        {
          path: '/uge',
          lazy: taskScreen(
            async () => (await import('../features/plan-week/PlanScreen')).PlanScreen,
          ),
        },
        {
          path: '/fravaer/:personId',
          lazy: taskScreen(
            async () => (await import('../features/cover-absence/CoverScreen')).CoverScreen,
          ),
        },
        {
          path: '/standardtekster',
          lazy: taskScreen(
            async () =>
              (await import('../features/keep-standard-texts/StandardTextsScreen'))
                .StandardTextsScreen,
          ),
        },
        {
          path: '/hver-fjerde',
          lazy: taskScreen(
            async () =>
              (await import('../features/watch-one-in-four/OneInFourScreen')).OneInFourScreen,
          ),
        },
        {
          path: '/virksomheder',
          lazy: taskScreen(
            async () =>
              (await import('../features/keep-employers/EmployersScreen')).EmployersScreen,
          ),
        },
        {
          path: '/virksomheder/ny',
          lazy: taskScreen(
            async () =>
              (await import('../features/keep-employers/NewEmployerScreen')).NewEmployerScreen,
          ),
        },
        {
          path: '/virksomheder/:employerId',
          lazy: taskScreen(
            async () => (await import('../features/keep-employers/EmployerScreen')).EmployerScreen,
          ),
        },
        {
          path: '/virksomheder/:employerId/ret',
          lazy: taskScreen(
            async () =>
              (await import('../features/keep-employers/EditEmployerScreen')).EditEmployerScreen,
          ),
        },
        {
          path: '/overdragelser',
          lazy: taskScreen(
            async () =>
              (await import('../features/follow-hand-overs/HandOverScreen')).HandOverScreen,
          ),
        },
        {
          path: '/team',
          lazy: taskScreen(
            async () => (await import('../features/lead-team/TeamScreen')).TeamScreen,
          ),
        },
        {
          path: '/reception',
          lazy: taskScreen(
            async () =>
              (await import('../features/receive-citizens/ReceptionScreen')).ReceptionScreen,
          ),
        },
        {
          path: '/rettidighed',
          lazy: taskScreen(
            async () =>
              (await import('../features/see-timeliness/TimelinessScreen')).TimelinessScreen,
          ),
        },
        {
          path: '/rettidighed/borgere',
          lazy: taskScreen(
            async () => (await import('../features/see-timeliness/CountedScreen')).CountedScreen,
          ),
        },
        {
          path: '/tilbud',
          lazy: taskScreen(
            async () => (await import('../features/oversee-offers/OverviewScreen')).OverviewScreen,
          ),
        },
        {
          path: '/udbakke',
          lazy: taskScreen(
            async () => (await import('../features/follow-outbox/OutboxScreen')).OutboxScreen,
          ),
        },
        {
          path: '/breve',
          lazy: taskScreen(
            async () => (await import('../features/write-to-many/LettersScreen')).LettersScreen,
          ),
        },
        {
          path: '/regelbog',
          lazy: taskScreen(
            async () => (await import('../features/read-rule-book/RuleBookScreen')).RuleBookScreen,
          ),
        },
        {
          path: '/regelbog/aendringer',
          lazy: taskScreen(
            async () => (await import('../features/read-rule-book/ChangesScreen')).ChangesScreen,
          ),
        },
        {
          path: '/regelbog/:ruleId',
          lazy: taskScreen(
            async () => (await import('../features/read-rule-book/RuleScreen')).RuleScreen,
          ),
        },
        {
          path: '/reform',
          lazy: taskScreen(
            async () => (await import('../features/foresee-reform/ReformScreen')).ReformScreen,
          ),
        },
        {
          path: '/arbejdstid',
          lazy: taskScreen(
            async () =>
              (await import('../features/keep-availability/OwnHoursScreen')).OwnHoursScreen,
          ),
        },
        {
          path: '/arbejdstid/:personId',
          lazy: taskScreen(
            async () => (await import('../features/keep-availability/HoursScreen')).HoursScreen,
          ),
        },
        {
          path: '/lokaler',
          lazy: taskScreen(
            async () => (await import('../features/keep-availability/RoomsScreen')).RoomsScreen,
          ),
        },
        {
          path: '/lokaler/:roomId',
          lazy: taskScreen(
            async () =>
              (await import('../features/keep-availability/RoomHoursScreen')).RoomHoursScreen,
          ),
        },
        {
          path: '/genveje',
          lazy: taskScreen(
            async () => (await import('../features/see-shortcuts/ShortcutsScreen')).ShortcutsScreen,
          ),
        },
        { path: '*', element: <NotFound /> },
      ],
    },
  ])
}
