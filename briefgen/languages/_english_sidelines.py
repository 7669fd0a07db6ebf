"""English: phrases of notices, procedure and method, as style guides of reports and notices have them."""

from briefgen.languages.documents import Sidelines
from briefgen.languages.lists import phrases

SIDELINES = Sidelines(
    says="{name} says that {said}",
    says_so="{name} says: “{said}”",
    several=("{name} say that {said}", "{name} say: “{said}”"),
    both=" and ",
    endings=phrases(
        """notes to editors; notes for editors; note to editors; notes to the editor; editor's notes; media
        contact; media contacts; press contact; press contacts; media enquiries; media inquiries; press
        enquiries; for media enquiries; for more information; for further information; further
        information; more information; contact; contacts; contact information; contact us; related links;
        learn more; about us; boilerplate; disclaimer; legal notice; share this page; ends; -ends-; ###"""
    ),
    notices=phrases(
        """this report is produced by; this report was produced by; this report was prepared by; this update
        is produced by; the next report will; it covers the period; this report covers; were approved
        as a correct; minutes of the last meeting; minutes of the meeting; minutes of the previous
        meeting; the next meeting; the meeting closed; apologies were received; apologies for
        absence; the consultation ran from; the consultation was open; the consultation opened; the
        consultation closed; the consultation asked; report suspected; asked whether; asked if;
        asked about; asked why; if you have questions; this document summarises; this document sets
        out; call us; or call; was shortened; was edited for; has been edited; updates will be; will
        be provided as; the transcript is; the transcript has; this transcript; corrected
        transcript; approved formal record; formal record of; copies have been made; on the
        authority of the; not making any recommendations; not making any new recommendations; makes
        no recommendations; met this day; met at; called to order; in the chair; took the chair;
        pursuant to rule; gave evidence; for the record; text of the speech; text of the statement;
        press release issued by; for more information; for further information; further information;
        more information; for details; further details; for updated information; find out more; is
        available at; is available on; is available from; is available in; are available at; are
        available on; are available from; is available online; are available online; can be found;
        may be found; will be published; has been published; have been published; was published in;
        is published by; click; download; follow us; subscribe; sign up; register for; to register;
        contact us; please note; please contact; please see; please report; please tell; please
        visit; by email; by post; by telephone; press office; media enquiries; media inquiries;
        notes to editors; open government licence; creative commons; all rights reserved; copyright;
        terms of use; terms and conditions; privacy policy; cookies; disclaimer; no liability; is
        not responsible; not liable; the views expressed; corresponding author; article citation;
        suggested citation; cite this; cite as; docket; met in committee room; members met in; let
        me respond; hereby tables; hereby table; hereby presents; hereby submits; hereby reports;
        tables its report; referred the report to; was referred to the committee; considered the
        report on; considered it on; welcomed everyone; welcomed all; welcomed the delegation;
        welcomed members; opened the meeting; thanked the delegation; thanked everyone; thanked
        members; thanked the members; closed the meeting; met in parliament to; met to receive; met
        to consider; met virtually; convened to; convened a meeting; adopted the minutes; adopted
        its minutes; minutes were adopted; adopted with amendments; moved the adoption; moved for
        the adoption; moved for adoption; seconded by; seconded the; meeting was adjourned; the
        meeting adjourned; wishes to thank; wish to express; wishes to express; in terms of rule;
        for adoption; took the committee through; took members through; tendered apologies;
        withdrawn or duplicated; are not counted; was duly constituted; declared open; for noting;
        apologies had been; apologised for; noted the apologies; requested to report to the house;
        having considered; written comments; submit comments; send comments; public comment; federal
        register; this file may not; assistive technology; accessible format; table of contents; see
        also; see table; see figure; see section; listed below; set out below; shown below;
        described below; as previously discussed; as discussed above; as mentioned; as noted above;
        as set out above; all applicable; in accordance with the instructions; terminating action;
        to ask her majesty's government; to ask his majesty's government; to ask the secretary of
        state; to ask the minister; asked the minister; asked the secretary of state; question for
        ministry; question for department; would like to thank; want to thank; wish to thank; thank
        you; grateful to; acknowledge the; pleased to be here; delighted to be here; good morning;
        good afternoon; ladies and gentlemen; beg to move; point of order; ministerial statement;
        statement to the house; is an executive agency; autonomous executive agency; working closely
        with; i would like to; today i want to; in this speech; i now turn; can be sent to; should
        be sent to; may be sent to; if you would like to; if you wish to; we are hiring; next
        publication; next release; next update is; statistics are based on; figures are based on;
        data are based on; ordered by the house; was prepared at the request; report was prepared
        by; report was commissioned by; i am writing; we are writing; on behalf of the members; this
        rule is effective; effective date of this; effective date is; rule becomes effective"""
    ),
    methods=phrases(
        """was generated by; were generated by; was generated for; were generated for; was calculated; were
        calculated; was computed; were computed; by averaging; was averaged; were averaged; were
        weighted; was weighted; was analyzed; were analyzed; was analysed; were analysed; analyzed data;
        analysed data; analyzed using; analysed using; was measured; were measured; was assessed; were
        assessed; to assess the; for the purpose of this; for the purposes of this; this report includes;
        this report contains; describes the results; presents the results of; is organised as follows; is
        structured as follows; is divided into; this section; this chapter; is defined as; are defined
        as; was defined as; were defined as; has defined; is a measure of; is defined in; refers to;
        questionnaire; confidence interval; confidence intervals; sample size; response rate; estimates
        of the; was obtained from; were obtained from; is obtained from; data were collected; data are
        self-reported; were recruited; were interviewed; was conducted using; were conducted using;
        statistical significance; standard deviation; regression; replicate weights"""
    ),
)
